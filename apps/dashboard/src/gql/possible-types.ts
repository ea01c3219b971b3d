export const possibleTypes: Record<string, string[]> = {
  "Actor": [
    "Lieu",
    "Organisation",
    "Person"
  ],
  "Node": [
    "Account",
    "ApiKey",
    "AuditEntry",
    "Consent",
    "CooperationProject",
    "DataImport",
    "DataImportName",
    "EssMonth",
    "EssMonthEvent",
    "Invitation",
    "Lieu",
    "LieuMerge",
    "Mail",
    "Member",
    "Need",
    "Network",
    "Occurrence",
    "Organisation",
    "Person",
    "Photo",
    "ProjectLimit",
    "ProjectObjective",
    "ProjectParty",
    "Resource",
    "Room",
    "Session",
    "Skill"
  ],
  "SearchResult": [
    "CooperationProject",
    "EssMonthEvent",
    "Lieu",
    "Organisation",
    "Person",
    "Resource"
  ]
}
