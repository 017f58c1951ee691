package io.dukon.access;

/** How far a right reaches; later ones include the earlier. */
public enum Scope {
    NONE, OWN, ALL
}
