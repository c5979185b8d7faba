package org.jobatlas.search.internal.engine;

import org.jobatlas.job.PayRates;
import org.jobatlas.job.PayRatesUpdate;
import org.jobatlas.search.IndexFingerprint;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What other modules need to know of the index. */
@Configuration(proxyBeanMethods = false)
class SearchBeans {

    /**
     * The index holds pay in one currency, so newer exchange rates need a new index.
     *
     * @param update reads the rates of the data folder when it is made
     */
    @Bean
    IndexFingerprint indexFingerprint(SearchProperties properties, ObjectProvider<PayRatesUpdate> update) {
        update.ifAvailable(_ -> {});
        return fingerprint(properties.backend().toString(), PayRates.current());
    }

    static IndexFingerprint fingerprint(String backend, PayRates rates) {
        String newer = rates.comesWithThePortal() ? "" : "-rates-" + rates.date();
        return new IndexFingerprint(backend + "-" + MappingVersion.value() + newer);
    }
}
