package org.jobatlas.search.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobatlas.job.PayRates;
import org.junit.jupiter.api.Test;

class SearchBeansTest {

    @Test
    void newerExchangeRatesNeedAnotherIndex() {
        String before = SearchBeans.fingerprint("lucene", PayRates.current()).value();
        PayRates newer = PayRates.read("Date,USD,SEK,\n2026-11-27,1.15,11.0,\n");
        assertThat(SearchBeans.fingerprint("lucene", newer).value()).isEqualTo(before + "-rates-2026-11-27");
    }
}
