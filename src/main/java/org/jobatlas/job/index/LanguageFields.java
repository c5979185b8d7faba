package org.jobatlas.job.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.TermVector;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.jspecify.annotations.Nullable;

/** One field for each language with an analyzer of its own, and one for all others: the same for postings and for people. */
public record LanguageFields(Map<String, IndexFieldReference<String>> fields, IndexFieldReference<String> general) {

    public static LanguageFields declare(TypeBindingContext context) {
        Map<String, IndexFieldReference<String>> fields = new LinkedHashMap<>();
        for (String language : Analyzers.LANGUAGES) {
            fields.put(language, textField(context, "text_" + language));
        }
        return new LanguageFields(fields, textField(context, PostingFields.TEXT_GENERAL));
    }

    private static IndexFieldReference<String> textField(TypeBindingContext context, String name) {
        return context.indexSchemaElement()
                .field(
                        name,
                        type -> type.asString()
                                .analyzer(name)
                                .searchAnalyzer(Analyzers.searchAnalyzerOf(name))
                                .highlightable(List.of(Highlightable.UNIFIED))
                                // with them a text is not analyzed again for every search that shows it
                                .termVector(TermVector.WITH_POSITIONS_OFFSETS))
                .toReference();
    }

    /** The field that holds the text of a posting or person of a language. */
    public static String nameOf(@Nullable String language) {
        return language != null && Analyzers.LANGUAGES.contains(language)
                ? "text_" + language
                : PostingFields.TEXT_GENERAL;
    }

    /** Writes a text into the field of its language. */
    public void write(DocumentElement target, @Nullable String language, String text) {
        target.addValue(language == null ? general : fields.getOrDefault(language, general), text);
    }
}
