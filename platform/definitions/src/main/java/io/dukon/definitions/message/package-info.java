/** Messages to clients as packs declare them. */
package io.dukon.definitions.message;
