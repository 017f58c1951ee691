package io.dukon.exchange.commerceml;

import java.util.Set;

/** What a document is, by its {@code ХозОперация}. */
enum Operation {
    ORDER,
    INVOICE,
    CASH_PAYMENT,
    BANK_PAYMENT,
    CASH_REFUND,
    BANK_REFUND,
    OTHER,
    /** It names none and has no lines by which to guess. */
    UNKNOWN;

    private static final Set<String> ORDERS = Set.of("заказтовара", "заказпокупателя");
    private static final Set<String> INVOICES =
            Set.of("счетнаоплату", "счетнаоплатупокупателю", "выставлениесчета", "счет");

    static Operation of(Node document) {
        String said = Requisites.plain(document.text("ХозОперация"));
        if (said.isEmpty()) {
            return document.child("Товары").isPresent() ? ORDER : UNKNOWN;
        }
        if (ORDERS.contains(said)) {
            return ORDER;
        }
        return INVOICES.contains(said) ? INVOICE : ofMoney(said);
    }

    private static Operation ofMoney(String said) {
        boolean money = said.contains("денег") || said.contains("денежныхсредств") || said.contains("оплат");
        boolean bank = said.contains("безнал") || said.contains("эквайринг") || said.contains("карт");
        if (money && said.startsWith("возврат") || bank && said.contains("возврат")) {
            return bank ? BANK_REFUND : CASH_REFUND;
        }
        if (said.contains("эквайринг") || money && (said.startsWith("выплата") || said.startsWith("поступление"))) {
            return bank ? BANK_PAYMENT : CASH_PAYMENT;
        }
        return OTHER;
    }

    /** A document that broke before it could say what it is may be an order, and is reported as one. */
    boolean isOrder(NodeReader.Fault fault) {
        return this == ORDER || this == UNKNOWN && fault != null;
    }

    boolean isPayment() {
        return this == CASH_PAYMENT || this == BANK_PAYMENT || isRefund();
    }

    boolean isRefund() {
        return this == CASH_REFUND || this == BANK_REFUND;
    }

    boolean isCash() {
        return this == CASH_PAYMENT || this == CASH_REFUND;
    }
}
