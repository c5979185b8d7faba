package org.jobatlas.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.search.JobSort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchStateTest {

    private final SearchState nothing = SearchState.of(QueryParameters.empty());

    @Test
    void theAddressOfNothingIsEmpty() {
        assertThat(nothing.address().getQueryString()).isEmpty();
        assertThat(nothing.filtered()).isFalse();
    }

    @Test
    void whatIsChosenComesBackFromItsAddress() {
        SearchState chosen = nothing.withText("java & kafka")
                .withPlace("Malmö, SE", 25)
                .with(Facet.FIELD, List.of("software", "data"))
                .with(Facet.REMOTE, List.of("on-site"))
                .with(Facet.PAY, List.of("40000"))
                .withSort(JobSort.NEWEST)
                .withPage(3);
        assertThat(SearchState.of(QueryParameters.fromString(chosen.address().getQueryString())))
                .isEqualTo(chosen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "remote=moon",
                "pay=lots",
                "page=-4",
                "page=99999999999",
                "age=0",
                "sort=fate",
                "lang=english",
                "km=x",
                "field=%3Cscript%3E"
            })
    void whatIsNotUnderstoodIsLeftOut(String address) {
        assertThat(SearchState.of(QueryParameters.fromString(address))).isEqualTo(nothing);
    }

    @Test
    void anyChangeOfTheQuestionStartsAtTheFirstPage() {
        SearchState third = nothing.withText("nurse").withPage(3);
        assertThat(third.withText("chef").page()).isEqualTo(1);
        assertThat(third.with(Facet.AGE, List.of("7")).page()).isEqualTo(1);
        assertThat(third.withSort(JobSort.PAY).page()).isEqualTo(1);
    }

    @Test
    void ofASingleFacetOnlyOneValueCounts() {
        SearchState state = SearchState.of(QueryParameters.fromString("age=7&age=30"));
        assertThat(state.chosen(Facet.AGE)).hasSize(1);
        assertThat(state.number(Facet.AGE)).isEqualTo(7);
    }

    @Test
    void valuesBecomeConstants() {
        assertThat(SearchState.of(QueryParameters.fromString("remote=on-site&remote=remote"))
                        .remote())
                .isEqualTo(Set.of(RemoteKind.ON_SITE, RemoteKind.REMOTE));
    }

    @Test
    void removingTheLastValueRemovesTheFacet() {
        SearchState one = nothing.with(Facet.LANGUAGE, List.of("sv"));
        assertThat(one.without(Facet.LANGUAGE, "sv")).isEqualTo(nothing);
    }
}
