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
    "Handover",
    "Invitation",
    "Lieu",
    "LieuMerge",
    "Mail",
    "Member",
    "Mobilisation",
    "Need",
    "Network",
    "Occurrence",
    "Organisation",
    "Person",
    "ProjectLimit",
    "ProjectObjective",
    "ProjectParty",
    "Resource",
    "ResourceClosure",
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
