// Classic Notebook loads this file when a notebook chooses the kernel. It knows no Plotly figures by itself: they are drawn with the
// plotly.js that lies beside this file, loaded when the first figure is shown. Other clients never read it.
define(['module', 'notebook/js/outputarea', 'base/js/namespace'], function (module, outputarea, Jupyter) {
    'use strict';

    const MIME = 'application/vnd.plotly.v1+json';
    const OutputArea = outputarea.OutputArea;
    const plotly = new URL('plotly.min.js', new URL(module.uri, window.location.href)).href;

    function draw(figure, metadata, element) {
        const area = this.create_output_subarea(metadata, 'output_plotly', MIME);
        const place = document.createElement('div');
        area.append(place);
        element.append(area);
        requirejs([plotly], function () {
            const layout = Object.assign({ autosize: true }, figure.layout);
            window.Plotly.newPlot(place, figure.data, layout, Object.assign({ responsive: true }, figure.config));
        }, function (error) {
            place.textContent = 'The figure is not drawn, for ' + plotly + ' did not load: ' + error.message;
        });
        return area;
    }

    // What the file has stored was shown before the kernel was known.
    function redraw(cell) {
        const area = cell.output_area;
        if (area && area.outputs.some(output => output.data && MIME in output.data)) {
            const stored = area.toJSON();
            const trusted = area.trusted;
            area.clear_output(false, true);
            area.trusted = trusted; // clearing trusts what comes next
            area.fromJSON(stored, cell.metadata);
        }
    }

    return {
        onload: function () {
            if (!(MIME in OutputArea.append_map)) {
                OutputArea.prototype.register_mime_type(MIME, draw, { safe: true, index: 0 });
                Jupyter.notebook.get_cells().forEach(redraw);
            }
        }
    };
});
