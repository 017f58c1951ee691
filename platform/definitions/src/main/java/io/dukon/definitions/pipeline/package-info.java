/** Pipelines, their stages, and the rules by which records move between them. */
package io.dukon.definitions.pipeline;
