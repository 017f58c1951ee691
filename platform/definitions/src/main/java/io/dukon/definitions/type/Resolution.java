package io.dukon.definitions.type;

import java.util.Optional;

/**
 * What a name means in the shop: {@code base/contact} is the shop's own type that extends it, where there is one.
 */
public interface Resolution {
    String type(String name);

    Optional<ListDefinition> list(String name);
}
