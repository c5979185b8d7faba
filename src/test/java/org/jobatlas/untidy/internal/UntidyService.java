package org.jobatlas.untidy.internal;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import jakarta.persistence.EntityManager;
import org.apache.tika.Tika;
import org.hibernate.search.mapper.orm.Search;
import org.jobatlas.untidy.OpenService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Public where it should be hidden, with an injected field and the wrong libraries. */
@Service
public class UntidyService implements OpenService {

    @Autowired
    EntityManager entities;

    HuggingFaceTokenizer tokenizer;

    String shown = "";

    @Override
    public void forAll() {
        Search.session(entities);
    }

    @Override
    public void forgotten() {
        new Tika();
    }

    @Override
    @PreAuthorize("hasRole('SEEKER')")
    public void kept() {
        shown = "kept";
    }
}
