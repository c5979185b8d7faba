package org.jobatlas.taxonomy.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;
import org.jspecify.annotations.Nullable;

/**
 * A minimal automaton from keys to names (Lucene's finite-state transducer). An Aho-Corasick trie of objects, with a
 * hash map per state, would need hundreds of megabytes for the 300,000 keys of ESCO; this needs a few. Matches start
 * only at words, so failure links would gain nothing.
 */
final class TermAutomaton {

    /** Letters of Latin alphabets. */
    private static final int FIRST = 0x180;

    private final @Nullable FST<Long> fst;
    private final List<List<TermName>> names;
    private final Beginnings beginnings;

    /** The arcs of the first characters, which are too many to be looked up quickly; null where no key begins so. */
    private final List<FST.@Nullable Arc<Long>> first = new ArrayList<>();

    private TermAutomaton(@Nullable FST<Long> fst, List<List<TermName>> names, Beginnings beginnings)
            throws IOException {
        this.fst = fst;
        this.names = names;
        this.beginnings = beginnings;
        for (int label = 0; fst != null && label < FIRST; label++) {
            first.add(
                    fst.findTargetArc(label, fst.getFirstArc(new FST.Arc<>()), new FST.Arc<>(), fst.getBytesReader()));
        }
    }

    static TermAutomaton of(SortedMap<String, List<TermName>> byKey) {
        try {
            FSTCompiler<Long> compiler =
                    new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE2, PositiveIntOutputs.getSingleton()).build();
            List<List<TermName>> names = new ArrayList<>(byKey.size());
            IntsRefBuilder scratch = new IntsRefBuilder();
            for (var entry : byKey.entrySet()) {
                compiler.add(Util.toUTF16(entry.getKey(), scratch), (long) names.size());
                names.add(List.copyOf(entry.getValue()));
            }
            FST.FSTMetadata<Long> metadata = compiler.compile();
            return new TermAutomaton(
                    metadata == null ? null : FST.fromFSTReader(metadata, compiler.getFSTReader()),
                    names,
                    new Beginnings(byKey.keySet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reports every key that stands at the index as whole words: the index after it, and its names. Keys that end within
     * a word may be reported, too.
     */
    void walk(NormalText text, int from, BiConsumer<Integer, List<TermName>> found) {
        if (fst == null || !beginnings.mayBeginAt(text, from)) {
            return;
        }
        try {
            FST.Arc<Long> arc = new FST.Arc<>();
            FST.BytesReader reader = fst.getBytesReader();
            long output = 0;
            boolean goesOn = begin(fst, text.at(from), arc);
            for (int i = from + 1; goesOn; i++) {
                output += arc.output();
                if (arc.isFinal()) {
                    found.accept(i, names.get((int) (output + arc.nextFinalOutput())));
                }
                goesOn = i < text.length() && fst.findTargetArc(text.at(i), arc, arc, reader) != null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves the arc to a first character; false where no key begins with it. */
    private boolean begin(FST<Long> all, char c, FST.Arc<Long> arc) throws IOException {
        if (c >= FIRST) {
            return all.findTargetArc(c, all.getFirstArc(new FST.Arc<>()), arc, all.getBytesReader()) != null;
        }
        FST.Arc<Long> known = first.get(c);
        if (known != null) {
            arc.copyFrom(known);
        }
        return known != null;
    }

    /** The names with this key. */
    List<TermName> named(String key) {
        try {
            Long index = fst == null ? null : Util.get(fst, Util.toUTF16(key, new IntsRefBuilder()));
            return index == null ? List.of() : names.get(index.intValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long sizeInBytes() {
        return fst == null ? 0 : fst.ramBytesUsed();
    }
}
