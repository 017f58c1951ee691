package io.dukon.definitions.grammar;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A map of attributes.
 *
 * @param main the attribute that a short form stands for, null when there is none
 * @param whole it is changed and merged as one
 * @param exactly one and only one of these stands in it; empty = no such rule
 * @param others names beside the attributes that are allowed too, null when none are
 * @param free any further attribute is allowed
 */
public record Group(
        String name,
        String says,
        Map<String, Attribute> attributes,
        String main,
        boolean whole,
        List<String> exactly,
        Pattern others,
        boolean free) {

    /** Null for a name that is none of its attributes. */
    public Form form(String attribute) {
        Attribute known = attributes.get(attribute);
        if (known != null) {
            return known.form();
        }
        return others != null && others.matcher(attribute).matches() ? new Form.Table(new Form.Leaf("value")) : null;
    }
}
