import { refuseRemoteDatabase } from './local-database.js';

describe('refuseRemoteDatabase', () => {
  test.each(['postgres://x@127.0.0.1:5432/x', 'postgres://x@localhost/x', 'postgres://x@[::1]:5432/x', 'postgres:///x?host=/run/postgresql'])('lets %s through', (url) => {
    expect(() => refuseRemoteDatabase(url, [])).not.toThrow();
  });

  test.each(['postgres://x@db.example/x', 'postgres://x@localhost/x?host=db.example', 'postgres://x@127.0.0.1.db.example/x'])('refuses %s without --yes', (url) => {
    expect(() => refuseRemoteDatabase(url, [])).toThrow('--yes');
    expect(() => refuseRemoteDatabase(url, ['--yes'])).not.toThrow();
  });
});
