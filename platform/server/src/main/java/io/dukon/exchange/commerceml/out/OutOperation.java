package io.dukon.exchange.commerceml.out;

/** What a document is, in the word of the format. */
public enum OutOperation {
    ORDER("Заказ товара"),
    INVOICE("Счет на оплату");

    final String word;

    OutOperation(String word) {
        this.word = word;
    }
}
