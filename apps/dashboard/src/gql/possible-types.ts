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
    "Evidence",
    "Externality",
    "Impact",
    "Invitation",
    "Lieu",
    "LieuMerge",
    "Mail",
    "Member",
    "Need",
    "Network",
    "Observation",
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
    "UsefulEffect"
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
