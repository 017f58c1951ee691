package io.dukon.identity;

/** Port inside this room: tidying up that is done every few seconds on every node, so it must bear being done twice. */
public interface Chore {

    /** @return how many things were tidied */
    int run();
}
