// SPDX-License-Identifier: Apache-2.0
// All connections by Datadog's own client, one page after the other, as its documentation has it.
// Usage: node list.cjs PACKAGES API-URL API-KEY APPLICATION-KEY
const [packages, url, apiKey, appKey] = process.argv.slice(2);
const milliseconds = () => Number(process.hrtime.bigint()) / 1e6;
const { client, v2 } = require(packages + "/node_modules/@datadog/datadog-api-client");

async function main() {
  const configuration = client.createConfiguration({
    authMethods: { apiKeyAuth: apiKey, appKeyAuth: appKey },
    baseServer: new client.BaseServerConfiguration(url, {}),
  });
  const api = new v2.OrgConnectionsApi(configuration);
  const start = milliseconds();
  const rows = [];
  for (;;) {
    const page = await api.listOrgConnections({ limit: 1000, offset: rows.length });
    rows.push(...page.data);
    if (page.data.length === 0 || rows.length >= page.meta.page.totalFilteredCount) break;
  }
  const end = milliseconds();
  console.log(JSON.stringify({ listed_at: end, list_ms: end - start, rows: rows.length }));
}

main();
