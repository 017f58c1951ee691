/** Tasks, queues and shifts as packs declare them. */
package io.dukon.definitions.work;
