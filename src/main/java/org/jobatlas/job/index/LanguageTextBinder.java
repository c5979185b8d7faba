package org.jobatlas.job.index;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** Writes a posting's text into the one field that is analysed in its language. */
public class LanguageTextBinder implements TypeBinder {

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().use("text").use("language");
        Map<String, IndexFieldReference<String>> fields = new LinkedHashMap<>();
        for (String language : Analyzers.LANGUAGES) {
            fields.put(language, textField(context, "text_" + language));
        }
        context.bridge(Posting.class, new Bridge(fields, textField(context, PostingFields.TEXT_GENERAL)));
    }

    private static IndexFieldReference<String> textField(TypeBindingContext context, String name) {
        return context.indexSchemaElement()
                .field(
                        name,
                        type -> type.asString()
                                .analyzer(name)
                                .searchAnalyzer(Analyzers.searchAnalyzerOf(name))
                                .highlightable(java.util.List.of(Highlightable.UNIFIED)))
                .toReference();
    }

    private record Bridge(Map<String, IndexFieldReference<String>> fields, IndexFieldReference<String> general)
            implements TypeBridge<Posting> {

        @Override
        public void write(DocumentElement target, Posting posting, TypeBridgeWriteContext context) {
            String language = posting.getLanguage();
            IndexFieldReference<String> field = language == null ? general : fields.getOrDefault(language, general);
            target.addValue(field, posting.getText());
        }
    }
}
