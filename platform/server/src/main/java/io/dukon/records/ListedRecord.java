package io.dukon.records;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A row of a table: the card and the type's own fields. */
public record ListedRecord(@JsonUnwrapped Card card, ObjectNode fields) {}
