export const possibleTypes: Record<string, string[]> = {
  "Actor": [
    "Lieu",
    "Organisation",
    "Person"
  ],
  "Node": [
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
