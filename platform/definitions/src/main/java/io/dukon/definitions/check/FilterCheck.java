package io.dukon.definitions.check;

import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.filter.FilterDefinition;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pipeline.Pipeline;
import io.dukon.definitions.value.Reference;

/** A filter reads what the database can answer: fields of its records, what is counted of them, inputs. */
record FilterCheck(Item item, Configuration configuration, Report report) {

    /** One that stands under a name of its own. */
    void saved(FilterDefinition filter) {
        reads("filter_reads", filter.type(), filter.that());
        configuration
                .pipeline(String.valueOf(filter.pipeline()))
                .map(Pipeline::type)
                .filter(type -> !type.equals(filter.type()))
                .ifPresent(type -> report.error(item, "", "filter_board", filter.pipeline(), type, filter.type()));
    }

    void reads(String code, String type, Condition that) {
        that.reads().stream()
                .filter(Reference::written)
                .map(Reference::parse)
                .filter(read -> !read.name().equals("input"))
                .filter(read -> !read.name().equals(type) || read.fields().size() != 1)
                .forEach(read -> report.error(item, "", code, read));
    }
}
