package io.dukon.tenancy;

/** Port: what the shop's tariff includes. Whoever lets a shop have something that a tariff may lack asks it first. */
public interface Allowance {

    /** @param feature a word of the tariffs, {@code crm.robots} */
    boolean allows(String feature);
}
