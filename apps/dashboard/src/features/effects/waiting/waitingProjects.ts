import type { Waiting, WaitingProject } from './documents'

export interface ProjectThatWaits {
  project: WaitingProject
  effects: Waiting[]
}

/** Stages at which there is something to see. */
const DUE: readonly string[] = ['ACTIVE', 'REVIEWED', 'CLOSED']

/** Effects by project, each project once: those of which it is time to speak, and those that are only being prepared. */
export function waitingProjects(effects: readonly Waiting[]): { due: ProjectThatWaits[]; later: ProjectThatWaits[] } {
  const byProject = new Map<string, ProjectThatWaits>()
  for (const effect of effects) {
    const { cooperationProject: project } = effect
    if (!project) continue
    const known = byProject.get(project.id)
    if (known) known.effects.push(effect)
    else byProject.set(project.id, { project, effects: [effect] })
  }
  const all = [...byProject.values()].sort((a, b) => b.effects.length - a.effects.length || a.project.title.localeCompare(b.project.title))
  return { due: all.filter(({ project }) => DUE.includes(project.stage)), later: all.filter(({ project }) => !DUE.includes(project.stage)) }
}
