package org.jobatlas.search.internal.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.range.LongRange;
import org.apache.lucene.facet.range.LongRangeFacetCounts;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.NumericUtils;
import org.jobatlas.job.index.PostingFields;

/** Lucene's own counts of what was collected, for every facet that the page of search shows. */
final class FacetCounting {

    private static final List<String> VALUES = List.of(
            PostingFields.FIELD,
            PostingFields.REMOTE,
            PostingFields.EMPLOYMENT_TYPE,
            PostingFields.SENIORITY,
            PostingFields.LANGUAGE);
    private static final int BANDS = 6;
    private static final double BAND = 20_000;

    private FacetCounting() {}

    static Map<String, Integer> all(FacetsCollector collected) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        for (String field : VALUES) {
            values(field, collected, counts);
        }
        ranges(PostingFields.PUBLISHED_AT, ages(), collected, counts);
        ranges(PostingFields.ANNUAL_PAY, pay(), collected, counts);
        return counts;
    }

    private static void ranges(String field, LongRange[] ranges, FacetsCollector collected, Map<String, Integer> counts)
            throws IOException {
        for (var label : new LongRangeFacetCounts(field, collected, ranges).getAllChildren(field).labelValues) {
            counts.put(field + label.label, label.value.intValue());
        }
    }

    private static LongRange[] ages() {
        return IntStream.of(1, 3, 7, 14, 30)
                .mapToObj(days ->
                        new LongRange(days + " days", -Duration.ofDays(days).toMillis(), true, Long.MAX_VALUE, true))
                .toArray(LongRange[]::new);
    }

    private static LongRange[] pay() {
        return IntStream.range(0, BANDS)
                .mapToObj(band -> new LongRange(
                        "band " + band,
                        NumericUtils.doubleToSortableLong(band * BAND),
                        true,
                        NumericUtils.doubleToSortableLong((band + 1) * BAND),
                        false))
                .toArray(LongRange[]::new);
    }

    private static void values(String field, FacetsCollector collected, Map<String, Integer> counts)
            throws IOException {
        for (FacetsCollector.MatchingDocs segment : collected.getMatchingDocs()) {
            SortedSetDocValues values = DocValues.getSortedSet(segment.context().reader(), field);
            int[] found = new int[Math.toIntExact(values.getValueCount())];
            DocIdSetIterator documents = segment.bits().iterator();
            while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (values.advanceExact(documents.docID())) {
                    for (int i = 0; i < values.docValueCount(); i++) {
                        found[(int) values.nextOrd()]++;
                    }
                }
            }
            for (int ord = 0; ord < found.length; ord++) {
                if (found[ord] > 0) {
                    counts.merge(field + values.lookupOrd(ord).utf8ToString(), found[ord], Integer::sum);
                }
            }
        }
    }
}
