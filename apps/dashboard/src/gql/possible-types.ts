export const possibleTypes: Record<string, string[]> = {
  "Actor": [
    "Lieu"
  ],
  "Node": [
    "Lieu",
    "Network"
  ]
}
