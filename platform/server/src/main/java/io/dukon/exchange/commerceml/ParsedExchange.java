package io.dukon.exchange.commerceml;

/** Both halves of what a file may hold; each knows whether the file was cut. */
public record ParsedExchange(ParsedCatalogue catalogue, ParsedDocuments documents) {}
