package org.jobatlas.job.index;

import java.util.stream.Stream;

/** The lists of words that compounds end in, one word a line. */
final class Words {

    static final String COMPOUNDS_SV = "search/compounds_sv.txt";
    static final String COMPOUNDS_DE = "search/compounds_de.txt";

    private Words() {}

    static Stream<String> of(String... files) {
        return Stream.of(Synonyms.rules(files));
    }
}
