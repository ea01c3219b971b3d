/** An OpenID Connect provider of its own process: tells its issuer, and lets in whoever `login_hint` names. */
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const [redirectUri] = process.argv.slice(2);
const client = { client_id: 'essaim', client_secret: 'a secret of tests', redirect_uris: [redirectUri] };
let handle;
const server = createServer((request, response) => handle(request, response));
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [client],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['a key of tests'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, sub) => {
      const [email, verified] = sub.split('|');
      return { accountId: sub, claims: async () => ({ sub, email, email_verified: verified !== 'unverified', name: 'Somebody' }) };
    },
    // Everybody agrees to everything.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  handle = async (request, response) => {
    if (!request.url.startsWith('/interaction/')) return provider.callback()(request, response);
    const { params } = await provider.interactionDetails(request, response);
    return provider.interactionFinished(request, response, { login: { accountId: params.login_hint } });
  };
  process.send({ issuer, clientId: client.client_id, clientSecret: client.client_secret });
});
process.on('disconnect', () => process.exit());
