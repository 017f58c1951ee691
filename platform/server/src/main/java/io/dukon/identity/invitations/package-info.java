/** How colleagues come in: a letter with a link, and the page behind it. The link's secret is stored as a hash only. */
package io.dukon.identity.invitations;
