package org.jobatlas.evaluation.cli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jobatlas.search.internal.TestIndex;
import org.jobatlas.testing.TestDatabase;
import org.jobatlas.testing.WithoutVaadin;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Starts the whole portal as a command does, on a database and an index of its own; the test says where its files are. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = CommandSlice.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {"jobatlas.background=false", "jobatlas.warm-up=false", WithoutVaadin.SETTING})
@ActiveProfiles("command")
@ContextConfiguration(initializers = {TestDatabase.class, TestIndex.class})
public @interface StartedAsCommand {}
