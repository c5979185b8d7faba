package org.jobatlas.profile.index;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.jobatlas.job.index.LanguageFields;

/** Writes what a resume says of work into the one field that is analysed in its language. */
public class PersonTextBinder implements TypeBinder {

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().use("text").use("language");
        context.bridge(FindablePerson.class, new Bridge(LanguageFields.declare(context)));
    }

    private record Bridge(LanguageFields fields) implements TypeBridge<FindablePerson> {

        @Override
        public void write(DocumentElement target, FindablePerson person, TypeBridgeWriteContext context) {
            fields.write(target, person.getLanguage(), person.getText());
        }
    }
}
