export const possibleTypes: Record<string, string[]> = {
  "Actor": [
    "Lieu",
    "Organisation",
    "Person"
  ],
  "Node": [
    "Lieu",
    "Need",
    "Network",
    "Organisation",
    "Person",
    "Resource",
    "Room",
    "Skill"
  ],
  "SearchResult": [
    "Lieu",
    "Organisation",
    "Person",
    "Resource"
  ]
}
