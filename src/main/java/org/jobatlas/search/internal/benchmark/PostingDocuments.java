package org.jobatlas.search.internal.benchmark;

import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.jobatlas.job.PostingFacts;
import org.jobatlas.job.index.Analyzers;
import org.jobatlas.job.index.Posting;
import org.jobatlas.job.index.PostingFields;
import org.jspecify.annotations.Nullable;

/** Postings as documents for an index writer, with the fields that the mapping of {@link Posting} has. */
final class PostingDocuments {

    private static final FieldType HIGHLIGHTED = highlighted();

    private PostingDocuments() {}

    /** A posting and what it does not show. */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    record Source(Posting posting, float[] vector, List<String> occupations) {}

    static Document of(Source source) {
        Posting posting = source.posting();
        PostingFacts facts = posting.facts();
        Document document = new Document();
        String id = posting.getId().toString();
        document.add(new StringField("id", id, Field.Store.YES));
        document.add(new BinaryDocValuesField("id", new BytesRef(id)));
        titles(document, posting);
        facet(document, PostingFields.REMOTE, facts.remote());
        facet(document, PostingFields.EMPLOYMENT_TYPE, facts.employmentType());
        facet(document, PostingFields.SENIORITY, facts.seniority());
        facet(document, PostingFields.LANGUAGE, posting.getLanguage());
        facet(document, PostingFields.FIELD, facts.field());
        keywords(document, PostingFields.SKILLS, facts.skills());
        keywords(document, PostingFields.OCCUPATIONS, source.occupations());
        numbers(document, posting);
        document.add(
                new KnnFloatVectorField(PostingFields.VECTOR, source.vector(), VectorSimilarityFunction.DOT_PRODUCT));
        return document;
    }

    private static void titles(Document document, Posting posting) {
        document.add(new Field(PostingFields.TITLE, posting.getTitle(), HIGHLIGHTED));
        document.add(new TextField(PostingFields.TITLE_WORDS, posting.getTitle(), Field.Store.NO));
        document.add(new TextField(PostingFields.TITLE_START, posting.getTitle(), Field.Store.NO));
        document.add(new StringField(
                PostingFields.TITLE_EXACT, posting.getTitle().toLowerCase(Locale.ROOT), Field.Store.YES));
        String employer = posting.facts().employer();
        if (employer != null) {
            document.add(new TextField(PostingFields.EMPLOYER, employer, Field.Store.NO));
            document.add(
                    new StringField(PostingFields.EMPLOYER_EXACT, employer.toLowerCase(Locale.ROOT), Field.Store.NO));
        }
        posting.getPlaceNames()
                .forEach(place -> document.add(new TextField(PostingFields.PLACES, place, Field.Store.NO)));
        String language = posting.getLanguage();
        String text = language != null && Analyzers.LANGUAGES.contains(language)
                ? "text_" + language
                : PostingFields.TEXT_GENERAL;
        document.add(new Field(text, posting.getText(), HIGHLIGHTED));
    }

    private static void numbers(Document document, Posting posting) {
        document.add(new LongField(
                PostingFields.PUBLISHED_AT, posting.getPublishedAt().toEpochMilli(), Field.Store.NO));
        Double pay = posting.getAnnualPay();
        if (pay != null) {
            document.add(new DoubleField(PostingFields.ANNUAL_PAY, pay, Field.Store.NO));
        }
        posting.getPoints().forEach(point -> {
            document.add(new LatLonPoint(PostingFields.POINTS, point.latitude(), point.longitude()));
            document.add(new LatLonDocValuesField(PostingFields.POINTS, point.latitude(), point.longitude()));
        });
    }

    private static void facet(Document document, String field, @Nullable Object value) {
        if (value != null) {
            document.add(new StringField(field, value.toString(), Field.Store.NO));
            document.add(new SortedSetDocValuesField(field, new BytesRef(value.toString())));
        }
    }

    private static void keywords(Document document, String field, List<String> values) {
        values.forEach(value -> document.add(new StringField(field, value, Field.Store.NO)));
    }

    private static FieldType highlighted() {
        FieldType type = new FieldType(TextField.TYPE_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }
}
