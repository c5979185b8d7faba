package org.jobatlas.job.index;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** Writes a posting's text into the one field that is analysed in its language. */
public class LanguageTextBinder implements TypeBinder {

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().use("text").use("language");
        context.bridge(Posting.class, new Bridge(LanguageFields.declare(context)));
    }

    private record Bridge(LanguageFields fields) implements TypeBridge<Posting> {

        @Override
        public void write(DocumentElement target, Posting posting, TypeBridgeWriteContext context) {
            fields.write(target, posting.getLanguage(), posting.getText());
        }
    }
}
