package io.dukon.definitions.plan;

/** What a shop's tariff allows. */
@FunctionalInterface
public interface Allowance {
    /** @param feature such as {@code crm.robots} */
    boolean allows(String feature);
}
