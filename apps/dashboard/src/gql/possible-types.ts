export const possibleTypes: Record<string, string[]> = {
  "Actor": [
    "Lieu",
    "Organisation",
    "Person"
  ],
  "Node": [
    "CooperationProject",
    "DataImport",
    "EssMonth",
    "EssMonthEvent",
    "Lieu",
    "Need",
    "Network",
    "Occurrence",
    "Organisation",
    "Person",
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
