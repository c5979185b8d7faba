package org.jobatlas.evaluation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.repository.core.support.RepositoryFactoryBeanSupport;

/** The portal makes its repositories when they are first used, so their queries are looked at here. */
class RepositoriesIT extends EvaluateIntegration {

    @Test
    void theQueriesOfAllRepositoriesAreValid(@Autowired ApplicationContext context) {
        Map<String, ?> repositories = context.getBeansOfType(RepositoryFactoryBeanSupport.class);
        assertThat(repositories).hasSizeGreaterThanOrEqualTo(6);
        assertThat(repositories.keySet())
                .allSatisfy(
                        name -> assertThat(context.getBean(name.substring(1)).toString())
                                .isNotEmpty());
    }
}
