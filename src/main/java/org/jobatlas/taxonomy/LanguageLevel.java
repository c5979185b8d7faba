package org.jobatlas.taxonomy;

/** How well somebody speaks a language: the six levels of the Common European Framework, and native. */
public enum LanguageLevel {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2,
    NATIVE
}
