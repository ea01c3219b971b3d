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
    "Commitment",
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
    "ProjectLimit",
    "ProjectObjective",
    "ProjectParty",
    "Resource",
    "Room",
    "Session",
    "Skill",
    "StagePassage"
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
