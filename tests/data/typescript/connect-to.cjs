// SPDX-License-Identifier: Apache-2.0
// What curl's --connect-to does: every https connection of Node goes to a port of this machine, and asks there
// for the host it wanted. Usage: CONNECT_TO_PORT=8443 node --require ./connect-to.cjs FILE
const https = require("https");

const connect = https.Agent.prototype.createConnection;
https.Agent.prototype.createConnection = function (options, done) {
  const there = { host: "127.0.0.1", port: Number(process.env.CONNECT_TO_PORT) };
  return connect.call(this, { ...options, ...there, servername: options.host }, done);
};
