import type { DataSource } from 'typeorm';
export async function seedDemo(dataSource: DataSource, now: Date): Promise<void> {
  void dataSource; void now;
}
