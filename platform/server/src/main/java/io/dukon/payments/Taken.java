package io.dukon.payments;

/** What became of a payment that another system told: the same one again changes nothing. */
public enum Taken {
    CREATED,
    CHANGED,
    SAME
}
