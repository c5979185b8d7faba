package org.jobatlas.database.internal;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wraps every connection pool in {@link ShortWaits}, whichever database it connects to. */
@Configuration(proxyBeanMethods = false)
class DatabaseWaits {

    @Bean
    static BeanPostProcessor shortWaits() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool ? new ShortWaits(pool) : bean;
            }
        };
    }
}
