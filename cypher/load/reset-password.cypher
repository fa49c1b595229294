// Gives the user a new password; runs on the system database.
// @param user string whose
// @param password string the new one
CYPHER 5
ALTER USER $user SET PASSWORD $password CHANGE NOT REQUIRED
