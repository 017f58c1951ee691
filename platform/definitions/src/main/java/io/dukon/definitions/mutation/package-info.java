/** How good the tests of a pack are: breaks the pack in every small way and sees whether a test notices. */
package io.dukon.definitions.mutation;
