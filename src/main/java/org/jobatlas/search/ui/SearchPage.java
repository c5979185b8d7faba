package org.jobatlas.search.ui;

import java.util.function.UnaryOperator;

/** What the parts of the search page may ask of it: another address. */
@FunctionalInterface
interface SearchPage {

    void change(UnaryOperator<SearchState> next);
}
