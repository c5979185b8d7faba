package org.jobatlas.search.internal.benchmark;

import java.util.Set;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.job.index.PostingFields;
import org.jobatlas.search.Area;
import org.jobatlas.search.Reach;
import org.jspecify.annotations.Nullable;

/** Builds the Lucene query for the area where a person can work, equivalent to the product's. */
final class LuceneReach {

    private static final double METRES = 1_000;
    /** Field in which Hibernate Search stores the names of a document's fields. */
    private static final String FIELD_NAMES = "__HSEARCH_field_names";

    private LuceneReach() {}

    /** Everything where there is no reach. */
    static Query of(@Nullable Reach reach) {
        if (reach == null) {
            return new MatchAllDocsQuery();
        }
        Query country = country(reach.countries());
        Area area = reach.area();
        return area == null ? country : any(near(area), unplaced(country), fromHome(country));
    }

    private static Query near(Area area) {
        return LatLonPoint.newDistanceQuery(
                PostingFields.POINTS, area.center().latitude(), area.center().longitude(), area.radiusKm() * METRES);
    }

    private static Query unplaced(Query country) {
        return new BooleanQuery.Builder()
                .add(country, Occur.FILTER)
                .add(new FieldExistsQuery(PostingFields.PLACES), Occur.MUST_NOT)
                .build();
    }

    private static Query fromHome(Query country) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(PostingFields.REMOTE, RemoteKind.REMOTE.name())), Occur.FILTER)
                .add(country, Occur.FILTER)
                .build();
    }

    /** In one of the countries, or without any. */
    private static Query country(Set<String> countries) {
        Query none = new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), Occur.FILTER)
                .add(new TermQuery(new Term(FIELD_NAMES, PostingFields.COUNTRIES)), Occur.MUST_NOT)
                .build();
        return any(
                new TermInSetQuery(
                        PostingFields.COUNTRIES,
                        countries.stream().map(BytesRef::new).toList()),
                none);
    }

    private static Query any(Query... parts) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Query part : parts) {
            any.add(part, Occur.SHOULD);
        }
        return any.build();
    }
}
