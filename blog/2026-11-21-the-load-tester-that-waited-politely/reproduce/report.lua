-- What wrk has in its histogram when it is done: printed, and as JSON into the file that the environment names.
done = function(summary, latency, requests)
  local held, waited = 0, 0
  for i = 1, #latency do
    local value, count = latency(i)
    held = held + count
    if value > 100000 then waited = waited + count end
  end
  io.write(string.format("requests completed %d, latencies in the histogram %d\n", summary.requests, held))
  local path = os.getenv("WRK_REPORT")
  if not path then return end
  local percentiles = {}
  for p in string.gmatch(os.getenv("WRK_PERCENTILES"), "[%d.]+") do
    percentiles[#percentiles + 1] = string.format("[%s,%d]", p, latency:percentile(tonumber(p)))
  end
  local file = assert(io.open(path, "w"))
  file:write(string.format(
    '{"requests":%d,"durationUs":%d,"held":%d,"heldOver100ms":%d,"meanUs":%d,"maxUs":%d,"timeouts":%d,"percentilesUs":[%s]}',
    summary.requests, summary.duration, held, waited, latency.mean, latency.max, summary.errors.timeout,
    table.concat(percentiles, ",")))
  file:close()
end
