// What a Jest globalSetup does that starts a cluster and then fails.
const { startTestCluster } = require('../dist/index.js');

startTestCluster().then((cluster) => {
  process.stdout.write(`${cluster.url}\n`, () => {
    throw new Error('the migration of the template failed');
  });
});
