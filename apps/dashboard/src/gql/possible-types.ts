export const possibleTypes: Record<string, string[]> = {
  "Actor": [
    "Lieu",
    "Organisation",
    "Person"
  ],
  "Node": [
    "AuditEntry",
    "CooperationProject",
    "DataImport",
    "DataImportName",
    "EssMonth",
    "EssMonthEvent",
    "Lieu",
    "LieuMerge",
    "Membership",
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
